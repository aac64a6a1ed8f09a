/** Thrown where a path into a model is wrong: malformed, or it leads nowhere, or to several things where one is wanted. */
export class ModelPathError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ModelPathError';
  }
}

/** How something is laid out where it is written. */
export interface WritingLayout {
  readonly quote: string;
  /** '' where everything is to stand on one line. */
  readonly lineEnd: string;
  /** What stands in front of an element inside so many others. */
  readonly indentation: (depth: number) => string;
}

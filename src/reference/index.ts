export {
  type CompleteDocumentOptions,
  completeDocument,
  type DocumentCompletionItem,
  type DocumentCompletionList,
} from './complete-document.ts';

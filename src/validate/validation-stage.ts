/** How far validation goes; each stage includes those before it. */
export type ValidationStage = 'xml' | 'grammar' | 'rules';

/** The stages in order. */
export const validationStages: readonly ValidationStage[] = ['xml', 'grammar', 'rules'];

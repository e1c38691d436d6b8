// The templating package's types name a source file of `adaptivecards`, which our compiler settings do not accept.
// Nothing here uses the function that they are for.
export type IAdaptiveCard = unknown;

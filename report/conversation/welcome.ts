/** The first card that a person gets: what this is, why they get it, and what happens next. */
export interface Welcome {
  readonly name: string;
  readonly organisation: string;
  readonly reportTitle: string;
  /** One sentence for each role: "Du svarer for HR/HMS." */
  readonly roles: readonly string[];
  /** A coordinator has nobody to tell that the messages are unwanted, and a person without a role gets none. */
  readonly reader: 'coordinator' | 'other' | 'none';
  /** "Neste frist er fredag 12. april kl. 12:00." */
  readonly next?: string;
  /** Typed commands worth knowing, with what they do. */
  readonly commands: readonly { readonly command: string; readonly does: string }[];
}

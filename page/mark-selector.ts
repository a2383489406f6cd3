/** The elements that marks are, where they are elements. */
export const MARK_SELECTOR = 'mark[data-dramatis], mark[data-dramatis-quotation]';

/** The name that an item's comment has among the cells of an earlier period. A form's input of that name is the comment, so no field has it. */
export const commentCell = 'comment';

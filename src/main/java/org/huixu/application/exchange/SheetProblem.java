package org.huixu.application.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a spreadsheet.
 *
 * @param sheet name of the sheet
 * @param row counted from 1; 0 when it is about the whole sheet
 * @param column its header; absent when it is about the whole row
 * @param name what the row is about, as far as it says so; empty where it is about no row
 * @param reason a Chinese sentence without the place
 * @param sentence all of it in one Chinese sentence, the place included
 */
public record SheetProblem(String sheet, int row, @Nullable String column, String name, String reason,
        String sentence) {
}

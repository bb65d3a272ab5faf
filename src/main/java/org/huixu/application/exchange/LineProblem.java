package org.huixu.application.exchange;

/**
 * Something wrong in a text file.
 *
 * @param line counted from 1
 * @param reason a Chinese sentence, without the number of the line
 */
public record LineProblem(int line, String reason) {
}

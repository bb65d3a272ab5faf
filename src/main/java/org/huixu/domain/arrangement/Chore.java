package org.huixu.domain.arrangement;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Something to be seen to, until when and by whom.
 *
 * @param assignee who does it; absent while nobody was asked
 * @param daysBefore until how many working days before the meeting; 0 on its day; absent: until it begins
 * @param dueAt until what time of that day; absent: until its end
 */
public record Chore(String title, @Nullable String assignee, @Nullable Integer daysBefore, @Nullable LocalTime dueAt) {
}

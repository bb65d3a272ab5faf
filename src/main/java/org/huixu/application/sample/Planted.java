package org.huixu.application.sample;

/**
 * One line of the manifest: a breach that the sample contains on purpose.
 *
 * @param meeting code of the meeting; empty for the office as a whole
 * @param rule id of the rule
 * @param variant which way it is broken
 * @param subject id of the subject
 * @param label the subject in words
 * @param overridden whether somebody let it pass
 */
public record Planted(String meeting, String rule, String variant, String subject, String label,
        boolean overridden) {
}

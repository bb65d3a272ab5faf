package org.huixu.domain.compliance;

/**
 * What a finding is about.
 *
 * @param label as shown to people: a name, a title
 */
public record Subject(Kind kind, String id, String label) {

    /** Sort of subject. */
    public enum Kind {
        MEETING, PERSON, ITEM, MATERIAL, DECISION, MINUTES, ABSENCE, ENGAGEMENT, WORK_MEETING, PAPER, OFFICE
    }
}

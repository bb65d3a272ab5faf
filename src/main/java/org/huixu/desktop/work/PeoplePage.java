package org.huixu.desktop.work;

/** The pages of a meeting's people: who is invited, who was told and answered, who sits where, who sees to what. */
public enum PeoplePage implements PartPage {
    GUESTS, NOTICES, SEATS, ARRANGEMENTS
}

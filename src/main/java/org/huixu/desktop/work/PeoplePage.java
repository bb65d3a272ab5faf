package org.huixu.desktop.work;

/** The pages of a meeting's people: who is invited, who was told and what was answered, and who sits where. */
public enum PeoplePage {
    GUESTS, NOTICES, SEATS
}

package org.huixu.domain.people;

/** Why a person is away (art. 72): on business, studying, on holiday, ill. */
public enum AbsenceKind {
    TRIP, STUDY, HOLIDAY, ILLNESS
}

package org.huixu.domain.people;

/** What sort of unit it is. */
public enum UnitKind {
    LEADERSHIP, OFFICE, DEPARTMENT, TOWN, STREET, ZONE, OUTSIDE
}

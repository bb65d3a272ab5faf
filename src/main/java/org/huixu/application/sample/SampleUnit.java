package org.huixu.application.sample;

import org.huixu.domain.people.PersonId;
import org.huixu.domain.people.UnitId;

/** A unit of the sample with its head. */
record SampleUnit(UnitId id, String name, PersonId head) {
}

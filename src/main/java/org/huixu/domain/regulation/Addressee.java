package org.huixu.domain.regulation;

/** To whom absences are reported (art. 72), e.g. 区委. */
public record Addressee(AddresseeKey key, String name) {
}

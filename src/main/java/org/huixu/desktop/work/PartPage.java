package org.huixu.desktop.work;

/** A page of a part of a meeting's workspace that one can go to. */
public sealed interface PartPage permits PeoplePage, MaterialPage {
}

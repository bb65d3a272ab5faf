package org.huixu.application.dossier;

/**
 * How a meeting stands, for a list.
 *
 * @param must how many open findings refuse a step
 * @param should how many open findings ask for a reason
 * @param duties how many open findings are owed by the office
 */
public record Readiness(int must, int should, int duties, NextStep next) {
}

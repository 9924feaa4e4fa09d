package org.lookback.card;

/**
 * One condition under which a card comes off, as people read it.
 *
 * @param key INTERVIEW, TEST, RECTIFICATION, CHECK or APPROVAL
 * @param sentence what it rests on, or what is still missing
 */
public record ConditionLine(String key, String label, boolean met, String sentence) {}

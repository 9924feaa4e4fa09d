package org.lookback.card;

import java.time.Instant;

/** A question bank in one line. */
public record BankVersion(
        int version, QuestionBank.Source source, String publishedBy, Instant publishedAt, int questions) {}

package org.lookback.notice;

/** Something was put into the outbox; worth a look once the transaction has committed. */
public record NoticesWaiting() {}

package org.lookback.notice;

/** A channel that reaches everybody in a group chat, or a program, beside the people addressed. */
public interface Room extends Channel {

    boolean hears(Notice notice);
}

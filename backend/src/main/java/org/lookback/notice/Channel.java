package org.lookback.notice;

/** A way out of the house. */
public interface Channel {

    String LOG = "log";
    String MAIL = "mail";
    /** To patients only. */
    String SMS = "sms";

    String name();

    /** Hands over one letter; slow and outside of any transaction. */
    void deliver(Letter letter) throws DeliveryFailed;
}

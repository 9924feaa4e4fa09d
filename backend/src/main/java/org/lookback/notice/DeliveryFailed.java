package org.lookback.notice;

import java.util.regex.Pattern;

/** A channel could not hand over a letter; the reason names no address, it is shown to supervisors and logged. */
public class DeliveryFailed extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LENGTH = 500;
    private static final Pattern ADDRESSES = Pattern.compile("https?://\\S+|[^\\s<>\"',;:]+@[^\\s<>\"',;]+");

    private final boolean channelAtFault;

    private DeliveryFailed(String reason, boolean channelAtFault) {
        super(reason);
        this.channelAtFault = channelAtFault;
    }

    /** No letter would get through at present. */
    public static DeliveryFailed channel(String reason) {
        return new DeliveryFailed(scrubbed(reason), true);
    }

    /** This letter was refused, others may get through. */
    public static DeliveryFailed letter(String reason) {
        return new DeliveryFailed(scrubbed(reason), false);
    }

    public boolean channelAtFault() {
        return channelAtFault;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }

    private static String scrubbed(String reason) {
        var oneLine = reason.replaceAll("\\s+", " ").strip();
        var plain = ADDRESSES.matcher(oneLine).replaceAll("***");
        return plain.length() <= LENGTH ? plain : plain.substring(0, LENGTH);
    }
}

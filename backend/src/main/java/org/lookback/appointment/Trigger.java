package org.lookback.appointment;

/** How it was found that a patient may not enter (B4). */
public enum Trigger {
    PRESCREEN("前一日预筛"),
    DOOR("入口受阻"),
    SELF_REPORTED("患者自报"),
    PROVIDER("医院停诊");

    private final String label;

    Trigger(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Somebody is there, or on the phone, and can be asked for critical signs at once. */
    public boolean isPresent() {
        return this == DOOR || this == SELF_REPORTED;
    }
}

package org.lookback.appointment;

/** What a patient can choose instead (B4 rows 4, 7, 9 to 12). */
public enum Option {
    TEST("当日检测后就诊"),
    REBOOK("改约新号"),
    WAITLIST("候补等号"),
    PROXY("家属代取药"),
    LONG_RX("长处方"),
    DECLINE("不需要协助");

    private final String label;

    Option(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

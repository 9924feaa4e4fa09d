package org.lookback.catalogue;

/** The needs of people's life that a request is about: "seven haves, five qualities" (七有五性). [S4] */
public enum NeedTag {
    CHILDCARE("幼有所育"),
    SCHOOLING("学有所教"),
    WORK("劳有所得"),
    MEDICAL("病有所医"),
    ELDERLY("老有所养"),
    HOUSING("住有所居"),
    SUPPORT("弱有所扶"),
    CONVENIENCE("便利性"),
    LIVEABILITY("宜居性"),
    DIVERSITY("多样性"),
    FAIRNESS("公正性"),
    SAFETY("安全性");

    private final String label;

    NeedTag(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}

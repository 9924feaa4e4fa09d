package org.lookback.appointment;

/** What kind of medicine it is, as far as proxies and long prescriptions are concerned. [W14] */
public enum DrugClass {
    ORDINARY("普通药品"),
    ANTIMICROBIAL("抗微生物药"),
    ANTITUBERCULOSIS("抗结核药等慢病抗菌药"),
    NARCOTIC("麻醉药品"),
    PSYCHOTROPIC_I("第一类精神药品"),
    PSYCHOTROPIC_II("第二类精神药品"),
    TOXIC("医疗用毒性药品"),
    RADIOACTIVE("放射性药品"),
    PRECURSOR("药品类易制毒化学品"),
    SPECIAL_STORAGE("有特殊贮存要求的药品");

    private final String label;

    DrugClass(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package org.lookback.appointment;

/** Signs that open the green channel, whatever else is missing. [S0] [K-M] */
public enum CriticalSign {
    CHEST_PAIN("胸痛、胸闷"),
    BREATHLESS("呼吸困难"),
    UNCONSCIOUS("意识不清、抽搐"),
    BLEEDING("大出血"),
    STROKE("口角歪斜、肢体无力、说话不清"),
    SEVERE_PAIN("剧烈疼痛"),
    LABOUR("临产、孕期出血"),
    HIGH_FEVER_CHILD("儿童高热惊厥"),
    OTHER("其他危重情况");

    private final String label;

    CriticalSign(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

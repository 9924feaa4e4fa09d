package org.lookback.inspection;

/** How an order reached the venue (送达方式). */
public enum ServiceWay {
    DIRECT("直接送达"),
    PREMISES("留置送达"),
    POST("邮寄送达"),
    ELECTRONIC("电子送达"),
    PUBLIC("公告送达");

    private final String label;

    ServiceWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

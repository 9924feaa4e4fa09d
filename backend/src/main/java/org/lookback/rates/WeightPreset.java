package org.lookback.rates;

import java.math.BigDecimal;

/** Weights that are in use somewhere, to begin with. [W8][K-L] */
public enum WeightPreset {
    DEFAULT("默认", "0.30", "0.35", "0.35"),
    BJ("北京口径", "0.10", "0.45", "0.45");

    private final String label;
    private final Weights weights;

    WeightPreset(String label, String response, String resolution, String satisfaction) {
        this.label = label;
        this.weights = new Weights(new BigDecimal(response), new BigDecimal(resolution), new BigDecimal(satisfaction));
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    public Weights weights() {
        return weights;
    }
}

package org.lookback.triage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lookback.chinese.ChineseWords;
import org.lookback.chinese.WordBag;
import org.springframework.stereotype.Component;

/** The words of texts that were compared lately: the same open cases are compared again with every pause of the typing agent. */
@Component
class RememberedBags {

    private static final int MOST = 2000;

    private final ChineseWords chinese;
    private final Map<String, WordBag> bags = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, WordBag> eldest) {
            return size() > MOST;
        }
    });

    RememberedBags(ChineseWords chinese) {
        this.chinese = chinese;
    }

    WordBag of(String text) {
        var known = bags.get(text);
        if (known == null) {
            known = once(text);
            bags.put(text, known);
        }
        return known;
    }

    /** For a text that will be another in a moment. */
    WordBag once(String text) {
        return WordBag.of(chinese.of(text));
    }
}

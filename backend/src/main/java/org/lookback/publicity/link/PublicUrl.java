package org.lookback.publicity.link;

import java.net.URI;
import org.lookback.publicity.PublicAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The setting {@code lookback.public-url}; a wrong one stops the start, as it would be printed on cards. */
@Component
class PublicUrl implements PublicAddress {

    private final String base;

    PublicUrl(@Value("${lookback.public-url:}") String setting) {
        this.base = setting.strip().replaceAll("/+$", "");
        if (!base.isEmpty() && !absolute(base)) {
            throw new IllegalStateException(
                    "配置项 lookback.public-url 应为完整网址，如 https://hg.example.gov.cn，现为“%s”。".formatted(base));
        }
    }

    @Override
    public String base() {
        return base;
    }

    private static boolean absolute(String text) {
        try {
            var address = URI.create(text);
            var scheme = address.getScheme();
            return ("https".equals(scheme) || "http".equals(scheme))
                    && address.getHost() != null
                    && address.getQuery() == null
                    && address.getFragment() == null;
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }
}

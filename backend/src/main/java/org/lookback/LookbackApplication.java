package org.lookback;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Lookback (回头看): closed-loop case management for an urban district. */
@SpringBootApplication
public class LookbackApplication {

    public static void main(String[] args) {
        // All of China keeps one time without daylight saving; the engine stores times without a zone.
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
        SpringApplication.run(LookbackApplication.class, args);
    }
}

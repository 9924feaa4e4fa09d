package org.lookback.calendar.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.lookback.calendar.CalendarDesk;
import org.lookback.calendar.csv.CalendarCsv;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Brings the years that came with the product into the database, before the first request or job asks for a date. */
@Component
class ShippedYears implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ShippedYears.class);

    private final CalendarDesk desk;
    private final ResourcePatternResolver resources;

    ShippedYears(CalendarDesk desk, ResourcePatternResolver resources) {
        this.desk = desk;
        this.resources = resources;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            for (var file : resources.getResources("classpath*:db/calendar/*.csv")) {
                ship(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void ship(Resource file) throws IOException {
        var year = Integer.parseInt(String.valueOf(file.getFilename()).replace(".csv", ""));
        if (desk.shipYear(year, CalendarCsv.read(file.getContentAsByteArray()))) {
            log.info("calendar year={} loaded from the shipped table", year);
        }
    }
}

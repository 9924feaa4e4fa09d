package org.lookback.catalogue.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.lookback.catalogue.CategoryDesk;
import org.lookback.catalogue.csv.CategoryCsv;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Lists the categories that came with the product, before any request needs them; what the district changed stays. */
@Component
class ShippedCategories {

    private static final Logger log = LoggerFactory.getLogger(ShippedCategories.class);

    private final CategoryDesk desk;

    ShippedCategories(CategoryDesk desk) {
        this.desk = desk;
    }

    @EventListener(ContextRefreshedEvent.class)
    void list() {
        try (var file = new ClassPathResource("db/catalogue/categories.csv").getInputStream()) {
            var added = desk.ship(CategoryCsv.read(file.readAllBytes()));
            if (added > 0) {
                log.info("categories of the hotline added: {}", added);
            }
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            log.info("categories of the hotline are being added by another node");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

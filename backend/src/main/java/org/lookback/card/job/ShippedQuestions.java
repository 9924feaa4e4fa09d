package org.lookback.card.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.lookback.card.BankDesk;
import org.lookback.card.csv.BankCsv;
import org.lookback.refusal.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Publishes the questions that came with the product, once the checklists they refer to are there and before any demo case needs them. */
@Component
class ShippedQuestions {

    private static final Logger log = LoggerFactory.getLogger(ShippedQuestions.class);

    private final BankDesk desk;

    ShippedQuestions(BankDesk desk) {
        this.desk = desk;
    }

    @EventListener(ContextRefreshedEvent.class)
    void publish() {
        try {
            if (desk.ship(BankCsv.read(file()))) {
                log.info("questions of the knowledge test published");
            }
        } catch (Refusal notTaken) {
            // another node was faster, or the district has other checklists: no reason not to start
            log.warn("questions of the knowledge test not published: {} {}", notTaken.code(), notTaken.details());
        }
    }

    private static byte[] file() {
        try (var file = new ClassPathResource("db/card/questions.csv").getInputStream()) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

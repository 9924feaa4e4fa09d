package org.lookback.demo;

import java.io.IOException;
import java.util.EnumMap;
import org.lookback.directory.Accounts;
import org.lookback.directory.DirectoryImport;
import org.lookback.directory.ImportKind;
import org.lookback.directory.People;
import org.lookback.directory.Person;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Units and people of the demo district, once, into an empty directory; everybody's password is {@code lookback}. */
@Component
@Profile("demo")
@Order(10)
class DemoDirectory implements ApplicationRunner {

    private static final String PASSWORD = "lookback";

    private final DirectoryImport intake;
    private final People people;
    private final Accounts accounts;

    DemoDirectory(DirectoryImport intake, People people, Accounts accounts) {
        this.intake = intake;
        this.people = people;
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        if (!people.none()) {
            return;
        }
        var sheets = new EnumMap<ImportKind, byte[]>(ImportKind.class);
        for (var kind : ImportKind.values()) {
            sheets.put(kind, new ClassPathResource("db/demo/" + kind.word() + ".csv").getContentAsByteArray());
        }
        intake.takeAll(sheets);
        accounts.givePassword(people.all().stream().map(Person::id).toList(), PASSWORD);
    }
}

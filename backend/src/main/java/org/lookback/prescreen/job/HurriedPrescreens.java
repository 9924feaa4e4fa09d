package org.lookback.prescreen.job;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lookback.prescreen.PrescreenRun;
import org.lookback.prescreen.PrescreenWork;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Lets a run begin now, beside whoever asked for it. */
@Component
class HurriedPrescreens implements PrescreenWork, DisposableBean {

    private final ExecutorService beside = Executors.newSingleThreadExecutor(work -> new Thread(work, "prescreen"));
    private final PrescreenRun run;

    HurriedPrescreens(PrescreenRun run) {
        this.run = run;
    }

    @Override
    public void hurry() {
        beside.execute(run::carryOn);
    }

    @Override
    public void destroy() {
        // what is not done is on record: the next start goes on with it
        beside.shutdownNow();
    }
}

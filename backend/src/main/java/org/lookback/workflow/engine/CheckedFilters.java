package org.lookback.workflow.engine;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;

/** Looks at a stored filter again before it is used: one that came into the database by another way could hold anything. */
final class CheckedFilters extends FilterManager {

    @Override
    public FilterEntity findFilterById(String id) {
        var filter = super.findFilterById(id);
        if (filter != null) {
            QueryGuard.checkStored(filter.getQuery());
        }
        return filter;
    }

    /** Puts this class where the engine asks for its own. */
    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return FilterManager.class;
        }

        @Override
        public Session openSession() {
            return new CheckedFilters();
        }
    }
}

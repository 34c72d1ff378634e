package org.ura.ui.frame;

import com.vaadin.flow.server.streams.InMemoryUploadCallback;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;

/// Takes an uploaded file into memory, unless it is larger than `most` bytes: then nothing of it is kept.
public class BoundedUpload extends InMemoryUploadHandler {

    private final long most;

    public BoundedUpload(long most, InMemoryUploadCallback taken) {
        super(taken);
        this.most = most;
    }

    @Override
    public long getFileSizeMax() {
        return most;
    }

    @Override
    public long getRequestSizeMax() {
        return most + 1024 * 1024; // and the form around it
    }
}

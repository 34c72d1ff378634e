package org.ura.ui.frame;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import org.ura.people.Refused;

/// Takes files of any length as they come.
public class StreamedUpload extends Upload {

    /// @param taking gets each file, while it comes
    /// @param taken runs after a file has come, in the person's session
    public StreamedUpload(String drop, String choose, Taking taking, SerializableRunnable taken) {
        setUploadHandler(new UploadHandler() {
            @Override
            public void handleUploadRequest(UploadEvent event) throws IOException {
                try (InputStream in = event.getInputStream()) {
                    taking.take(event.getFileName(), in);
                    event.getUI().access(() -> {
                        clearFileList();
                        taken.run();
                    });
                } catch (Refused refused) {
                    event.getUI()
                            .access(() -> Notice.problem(
                                    getTranslation(refused.key(), refused.args().toArray())));
                }
            }

            @Override
            public long getRequestSizeMax() {
                return -1;
            }

            @Override
            public long getFileSizeMax() {
                return -1;
            }
        });
        setDropLabel(new Span(drop));
        setUploadButton(new Button(choose));
        setWidthFull();
    }

    /// Gets a file while it comes.
    public interface Taking extends Serializable {
        void take(String name, InputStream in) throws IOException;
    }
}

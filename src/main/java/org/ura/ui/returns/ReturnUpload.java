package org.ura.ui.returns;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.ura.exchange.Returns;
import org.ura.formats.UnreadableDocument;
import org.ura.people.Caller;
import org.ura.people.Refused;
import org.ura.project.Extent;
import org.ura.ui.frame.Notice;

/// Takes a file that comes back, and leads to what is in it.
class ReturnUpload extends Upload {

    ReturnUpload(Returns returns, Caller caller, Extent extent, Opening opening) {
        setUploadHandler(new UploadHandler() {
            @Override
            public void handleUploadRequest(UploadEvent event) throws IOException {
                UI ui = event.getUI();
                try (InputStream in = event.getInputStream()) {
                    long id = returns.bring(caller, extent, event.getFileName(), in);
                    ui.access(() -> opening.open(ui, id));
                } catch (UnreadableDocument unreadable) {
                    say(ui, unreadable.key(), unreadable.args());
                } catch (Refused refused) {
                    say(ui, refused.key(), refused.args());
                }
            }

            /// Larger files are refused with a sentence, not cut off.
            @Override
            public long getRequestSizeMax() {
                return -1;
            }

            @Override
            public long getFileSizeMax() {
                return -1;
            }
        });
        setDropLabel(new Span(getTranslation("returns.drop")));
        setUploadButton(new Button(getTranslation("returns.choose")));
        setWidthFull();
    }

    private void say(UI ui, String key, List<Object> args) {
        ui.access(() -> {
            clearFileList();
            Notice.problem(getTranslation(key, args.toArray()));
        });
    }

    /// Leads to a file that came.
    interface Opening extends Serializable {
        void open(UI ui, long returnId);
    }
}

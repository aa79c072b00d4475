import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { X } from "lucide-react";
import { useText } from "~/i18n/store";

type Props = {
  title: string;
  onClose: () => void;
  children: ReactNode;
  isWide?: boolean;
  /** Keeps the title for screen readers only. */
  isBare?: boolean;
};

/** React Aria holds the focus, returns it, and answers Escape and the press outside. */
export default function Dialog({ title, onClose, children, isWide, isBare }: Props) {
  const t = useText();
  return (
    <ModalOverlay isOpen isDismissable className="veil" onOpenChange={(open) => !open && onClose()}>
      <Modal className={isWide ? "modal modal-wide" : "modal"}>
        <AriaDialog className="dialog">
          <div className={isBare ? "sr-only" : "dialog-head"}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
          </div>
          {isBare ? null : (
            <button type="button" className="icon-button dialog-close" aria-label={t.marc.tanca} onClick={onClose}>
              <X className="icon" aria-hidden />
            </button>
          )}
          <div className="dialog-body">{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

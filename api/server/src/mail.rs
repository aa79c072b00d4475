//! Mail of one-time links, when a server is configured. The link is on the inviter's screen anyway: mail that cannot
//! be sent is logged, never an error.

use domain::{Lang, Text};
use lettre::message::Mailbox;
use lettre::transport::smtp::AsyncSmtpTransport;
use lettre::{AsyncTransport, Message, Tokio1Executor};

use crate::config::Config;

#[derive(Clone)]
pub struct Mailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Mailer {
    pub fn new(config: &Config) -> Result<Option<Mailer>, String> {
        let Some(url) = &config.smtp_url else {
            return Ok(None);
        };
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|_| "EXPEDIT_SMTP_URL is not an SMTP address".to_owned())?
            .build();
        let from = config
            .smtp_from
            .parse()
            .map_err(|error| format!("EXPEDIT_SMTP_FROM: {error}"))?;
        Ok(Some(Mailer { transport, from }))
    }

    /// Sends a link in the background.
    pub fn send_link(&self, to: &str, lang: Lang, reset: bool, url: &str) {
        let (subject, body) = if reset {
            (&RESET, &RESET_BODY)
        } else {
            (&INVITATION, &INVITATION_BODY)
        };
        let Ok(to) = to.parse() else { return };
        let message = Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(subject.get(lang))
            .body(body.fill(lang, &[("url", url.to_owned())]));
        let transport = self.transport.clone();
        tokio::spawn(async move {
            let sent = match message {
                Ok(message) => transport.send(message).await.map_err(|e| e.to_string()),
                Err(error) => Err(error.to_string()),
            };
            if let Err(error) = sent {
                tracing::warn!(error, "a link could not be mailed");
            }
        });
    }
}

const INVITATION: Text = Text::new(
    "Invitació a Expedit",
    "Invitación a Expedit",
    "Invitacion a Expedit",
    "Invitation to Expedit",
);
const INVITATION_BODY: Text = Text::new(
    "Us han convidat a Expedit. Accepteu la invitació en aquest enllaç, que serveix un sol cop:\n\n{url}\n",
    "Le han invitado a Expedit. Acepte la invitación en este enlace, que sirve una sola vez:\n\n{url}\n",
    "Vos an convidat a Expedit. Acceptatz era invitacion en aguest enllaç, que servís un solet còp:\n\n{url}\n",
    "You are invited to Expedit. Accept at this link, which serves once:\n\n{url}\n",
);
const RESET: Text = Text::new(
    "Contrasenya nova d'Expedit",
    "Contraseña nueva de Expedit",
    "Contrasenha naua d'Expedit",
    "New password for Expedit",
);
const RESET_BODY: Text = Text::new(
    "Poseu una contrasenya nova en aquest enllaç, que serveix un sol cop i caduca en un dia:\n\n{url}\n",
    "Ponga una contraseña nueva en este enlace, que sirve una sola vez y caduca en un día:\n\n{url}\n",
    "Botatz ua contrasenha naua en aguest enllaç, que servís un solet còp e caduque en un dia:\n\n{url}\n",
    "Set a new password at this link, which serves once and expires in a day:\n\n{url}\n",
);

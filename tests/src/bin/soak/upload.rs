//! A file goes up, in one or two pieces, and becomes a document.

use reqwest::Method;
use serde_json::json;
use sha2::{Digest, Sha256};
use tests::unique;

use crate::random::Random;
use crate::writer::{CutOff, Document, Writer, text};

pub struct Upload {
    case: usize,
    nom: String,
    keys: [String; 2],
    bytes: Vec<u8>,
    /// Where the first piece ends.
    half: usize,
    /// Its address and identifier, once begun.
    begun: Option<(String, String)>,
    /// Bytes acknowledged as durable.
    durable: usize,
    whole: bool,
    doubtful: bool,
}

impl Upload {
    pub fn draw(case: usize, marker: &str, random: &mut Random) -> Upload {
        // One in four brings what somebody else brings too: the same content is kept once per body.
        let bytes = match random.below(4) {
            0 => {
                let seed = random.below(40);
                Random::new(seed).bytes(4096 + 512 * seed as usize)
            }
            _ => {
                let length = 1 + random.below(48 << 10) as usize;
                random.bytes(length)
            }
        };
        let half = match random.below(2) {
            0 => bytes.len(),
            _ => random.below(bytes.len() as u64) as usize,
        };
        Upload {
            case,
            nom: format!("{marker}: informe"),
            keys: [unique("clau"), unique("clau")],
            bytes,
            half,
            begun: None,
            durable: 0,
            whole: false,
            doubtful: false,
        }
    }

    pub async fn perform(&mut self, writer: &mut Writer) -> Result<(), CutOff> {
        let Some((address, id)) = self.begin(writer).await? else {
            return Ok(());
        };
        if !self.send(writer, &address).await? {
            return Ok(());
        }
        let body = json!({
            "expedient": writer.cases[self.case].id, "nom": self.nom, "td": "TD13", "origen": "administracio",
            "estat_elaboracio": "EE01", "contingut": {"pujada": id},
        });
        let path = writer.path("/documents");
        if let Some(made) = writer.post(&path, &self.keys[1], &body).await? {
            writer.acknowledged.documents += 1;
            writer.documents.push(Document {
                id: text(&made.body["id"]),
                sha256: Sha256::digest(&self.bytes).to_vec(),
            });
        }
        Ok(())
    }

    async fn begin(&mut self, writer: &mut Writer) -> Result<Option<(String, String)>, CutOff> {
        if self.begun.is_none() {
            let body = json!({"nom": "informe.bin", "mida": self.bytes.len()});
            let path = writer.path("/pujades");
            self.begun = writer
                .post(&path, &self.keys[0], &body)
                .await?
                .map(|made| (made.header("location").to_owned(), text(&made.body["id"])));
        }
        Ok(self.begun.clone())
    }

    /// All the bytes; false when an answer was wrong.
    async fn send(&mut self, writer: &mut Writer, address: &str) -> Result<bool, CutOff> {
        if self.doubtful {
            self.look(writer, address).await?;
        }
        while !self.whole {
            let end = match self.durable < self.half {
                true => self.half,
                false => self.bytes.len(),
            };
            let last = end == self.bytes.len();
            let request = writer
                .api
                .request(Method::PATCH, address)
                .header("Content-Type", "application/octet-stream")
                .header("Upload-Offset", self.durable.to_string())
                .header("Upload-Complete", if last { "?1" } else { "?0" })
                .body(self.bytes[self.durable..end].to_vec());
            self.doubtful = true;
            let answer = writer.ask(request).await?;
            if writer.expected(answer, 204, address).is_none() {
                return Ok(false);
            }
            (self.durable, self.whole) = (end, last);
            writer.acknowledged.uploads += usize::from(last);
        }
        Ok(true)
    }

    /// What was acknowledged as durable must still be there after a cut; what was not may be.
    async fn look(&mut self, writer: &mut Writer, address: &str) -> Result<(), CutOff> {
        let request = writer.api.request(Method::HEAD, address);
        let answer = writer.ask(request).await?;
        let Some(answer) = writer.expected(answer, 204, address) else {
            return Ok(());
        };
        let offset: usize = answer.header("upload-offset").parse().unwrap_or(0);
        let whole = answer.header("upload-complete") == "?1";
        if offset < self.durable || (self.whole && !whole) {
            writer.wrong.push(format!(
                "{address}: {} bytes were acknowledged, {offset} are there",
                self.durable
            ));
        }
        (self.durable, self.whole) = (offset, whole);
        Ok(())
    }
}

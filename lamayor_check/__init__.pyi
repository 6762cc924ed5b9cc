from lamayor_check.api import check as check
from lamayor_check.api import compare as compare
from lamayor_check.api import extract as extract
from lamayor_check.api import load_rules as load_rules
from lamayor_check.api import read as read
from lamayor_check.api import read_text as read_text
from lamayor_check.checking.result import Comparison as Comparison
from lamayor_check.claims.claim import Claim as Claim
from lamayor_check.claims.conflict import Conflict as Conflict
from lamayor_check.documents.document import Document as Document
from lamayor_check.documents.document import Unreadable as Unreadable
from lamayor_check.errors import LamayorError as LamayorError
from lamayor_check.reporting.frame import to_frame as to_frame
from lamayor_check.reporting.report import Report as Report
from lamayor_check.rulebook.model import Rulebook as Rulebook

__version__: str

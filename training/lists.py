"""Names of many origins, places and offices, from which training text gets names that no treebank has."""

from __future__ import annotations

import importlib
import re
from pathlib import Path


def _words(text: str) -> list[str]:
    return text.split()


# Faker (MIT) keeps name lists by country; these write them in Latin letters.
LOCALES = _words(
    """
    az_AZ cs_CZ da_DK de_DE en en_GB en_IE en_IN en_KE en_NZ en_PK en_TH en_US es_AR es_CA es_CL es_CO es_ES es_MX
    et_EE fi_FI fr_BE fr_CA fr_DZ fr_FR ga_IE hr_HR hu_HU id_ID is_IS it_IT ja_JP lt_LT lv_LV nl_BE nl_NL no_NO
    pt_BR pt_PT ro_RO sk_SK sl_SI sv_SE sw tr_TR tw_GH uz_UZ yo_NG zh_CN zh_TW zu_ZA
    """
)
SHARED = Path(__file__).resolve().parents[2] / "shared"
MEASURED_ON = ("gold", "seeds", "newsquant")
_CAPITALIZED = re.compile(r"[A-ZÀ-Þ][\w’'-]+")
_LATIN = re.compile(r"[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]+")
OWN_FIRST = _words(
    """
    Chinedu Amara Ama Kofi Thandiwe Sipho Tendai Wanjiru Otieno Amina Yusuf Fatima Leila Omar Nasser Samira Reza
    Shirin Arash Dariush Levan Nino Giorgi Hrant Olena Taras Oksana Bohdan Yuliya Dmitri Svetlana Agnieszka Zbigniew
    Wojciech Magdalena Radoslav Ivana Dragan Milica Besnik Arta Eleni Nikos Stavros Ioannis Ayelet Noam Tzipi Moshe
    Rivka Arjun Lakshmi Venkat Sunita Rajesh Harpreet Gurpreet Nadia Imran Zainab Tariq Thuy Linh Minh Anh Quang
    Sokha Dara Somchai Ratana Aung Thiri Jae Soo-jin Min-jun Ji-woo Haruka Kenji Yuki Mei Xiu Wei Jun Siu-ming
    Ka-yan Lupita Xochitl Citlali Ximena Tlaloc Guadalupe Itzel Nayeli Makoa Leilani Keahi Sione Mele Talia Aroha
    Wiremu Tamatea Dakota Winona Chayton Shawnee Amaru Inti Nahuel
    """
)
OWN_LAST = _words(
    """
    Nwosu Dlamini Kamau Odhiambo Mensah Asante Diallo Traoré Abdi Haddad Khoury al-Masri Farahani Rahimi Petrosyan
    Sargsyan Kvaratskhelia Shevchenko Kovalenko Bondarenko Kowalczyk Wiśniewski Nováková Horvat Jovanović Hoxha
    Papadopoulos Katsaros Ben-Ami Shapiro Goldfarb Iyer Subramanian Krishnamurthy Banerjee Sandhu Chaudhry Qureshi
    Tran Phan Sok Chaiyasit Win Choi Yamamoto Fujimoto Zhou Huang Leung Cheung Echeverría Ocampo Xicohténcatl
    Kealoha Fonoti Tuilagi Ngata Parata Begay Whitehorse Mamani Huanca Vandermeer Szymborski Thorvaldsen Brandvold
    Kjærgaard Dubois-Leroy Fitzgerald-Moore O’Rourke O'Malley D’Angelo D’Souza McAllister MacDougall FitzRoy
    Ruiz-Ortega García-Peña Sainz-Maza Abdul-Rahman Smith-Jones Lloyd-Baker
    """
)
PARTICLES = ("de la", "van der", "van den", "de", "del", "von", "van", "da", "dos", "al", "bin", "de los")
PLACE_ENDINGS = ("ville", "burg", "ton", "field", "mere", "ford", "wood", "berg", "stad", "abad", "ia", "grad", "pur")
PLACE_FIRST = (
    "Port",
    "San",
    "Santa",
    "New",
    "North",
    "South",
    "East",
    "West",
    "Fort",
    "Lake",
    "Mount",
    "St.",
    "El",
    "Las",
)
PLACE_LAST = ("County", "Valley", "Heights", "Beach", "Hills", "Park", "City", "Island", "Springs", "Street", "Creek")
ORG_FIRST = ("University", "Bank", "Ministry", "Department", "House", "Institute", "College", "Federation", "Republic")
ORG_LAST = _words(
    """
    Inc. Corp. Co. Ltd. Group Research Institute University College Partners Holdings Bank Agency Association Union
    Party Council Police Department Commission Times Post Herald Tribune Daily News Foundation Center Committee
    League Polling Strategies Analytics Motors Airlines Energy Hospital Court Ministry
    """
)
TITLES = frozenset(
    _words("""
    Mr. Mrs. Ms. Dr. Mr Mrs Ms Dr Prof. Professor Sir Sen. Rep. Gov. Saint St. Father Judge General Captain
    President Senator Governor Minister Director Chairman Chief Queen King Pope Prince Princess Lord Lady
    Protector Justice Fellow Executive Command Reverend Doctor Speaker Commander Secretary Earl
    """)
)


def _held_out() -> frozenset[str]:
    """Capitalized words of the articles that the project is measured on: no name of theirs is ever learnt from."""
    files = (path for name in MEASURED_ON for path in (SHARED / name).rglob("*") if path.is_file())
    texts = (path.read_text(encoding="utf-8", errors="ignore") for path in files)
    return frozenset(word for text in texts for word in _CAPITALIZED.findall(text))


def _of_faker(prefix: str) -> tuple[str, ...]:
    found: set[str] = set()
    for locale in LOCALES:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for attribute in dir(provider):
            values = getattr(provider, attribute)
            if attribute.startswith(prefix) and isinstance(values, tuple | list | dict):
                found.update(value for value in values if isinstance(value, str) and _LATIN.fullmatch(value))
    return tuple(sorted(found))


_HELD_OUT = _held_out()
FIRST_LIST = tuple(sorted({*_of_faker("first_"), *OWN_FIRST} - _HELD_OUT))
LAST_LIST = tuple(sorted({*_of_faker("last_"), *OWN_LAST} - _HELD_OUT))

"""Words that tell what a name is the name of: titles, roles, parties, bodies, places. Tables only."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words(
    """mr mrs ms miss mx mme mlle monsieur madame senor senora
    herr frau dr prof sir dame lord lady rev sen rep gov lt sgt cpl capt col gen maj cmdr adm det insp cllr
    mp mep msp td hon judge justice mayor governor senator representative congressman congresswoman councilman
    councilwoman councilmember councillor alderman alderwoman supervisor commissioner assemblyman assemblywoman
    assemblymember president premier chancellor minister secretary ambassador speaker sheriff chief superintendent
    controller comptroller treasurer registrar clerk attorney prosecutor king queen prince princess pope bishop
    archbishop cardinal rabbi imam sheikh taoiseach deputy vice prime pm"""
)
"""May stand before a name, capitalised, and are no part of it."""

TITLE_MODIFIERS = _words(
    """state city county district federal us u.s. former then-mayor acting interim deputy vice lieutenant assistant
    attorney prime first health foreign finance interior justice chief police fire school board council general"""
)

ROLES = _words(
    """activist actor actress adviser advisor agent aide alderman ambassador analyst architect assemblyman
    assemblywoman assemblymember athlete attorney author banker bartender billionaire bishop boss broadcaster
    businessman businesswoman builder candidate captain challenger chair chairman chairwoman chancellor chief clerk
    coach colonel columnist commander commissioner comedian congressman congresswoman congressmember conservative
    contender controller comptroller coroner councillor councilmember councilman councilwoman councilor critic
    democrat deputy designer developer director doctor driver economist editor educator engineer entrepreneur envoy
    executive farmer financier firefighter founder front-runner frontrunner governor head heir historian incumbent
    independent inspector investor journalist judge justice labourite lawmaker lawyer leader lecturer legislator liberal
    libertarian lieutenant magistrate magnate manager mayor mechanic millionaire minister mogul monarch mp musician
    newcomer nominee novelist nurse officer official operator opponent organiser organizer owner pastor philanthropist
    physician pilot policeman politician pollster premier president priest principal producer professor progressive
    prosecutor publisher pundit realtor registrar reporter representative republican researcher restaurateur
    scientist secretary senator sergeant sheriff singer socialist solicitor soldier speaker spokesman
    spokesperson spokeswoman statesman strategist strongman student superintendent supervisor surgeon teacher
    technocrat trader treasurer trustee tycoon vet veteran veterinarian warden winner writer"""
)
"""Nouns that describe one person: `the developer`, `a former judge`."""

FEMALE = _words(
    """
    ms mrs miss mme mlle madame senora frau dame lady queen princess congresswoman councilwoman assemblywoman
    alderwoman businesswoman
    chairwoman spokeswoman actress
    """
)  # fmt: skip
MALE = _words(
    """
    mr monsieur senor herr sir lord king prince congressman councilman assemblyman alderman businessman chairman
    spokesman actor
    """
)

PARTY_WORDS = _words(
    """party democrat democrats republican republicans labour labor tory tories conservatives liberals liberal
    greens socialists communists nationalists unionists progressives libertarians independents democrats
    front movement bloc gop dems dal sangh morcha sabha congress janata samaj parti partido partei convergence"""
)

ORG_WORDS = _words(
    """
    academy administration agency alliance coalition army assembly assemblers association authority bank board
    brigade brotherhood bureau cabinet campaign center centre chamber chronicle church club coalition college
    command commission committee company congress constabulary consulate cooperative corp corporation council court
    courier department dept directorate dispatch embassy enterprises examiner exchange express federation federal
    firm force foundation fund gazette government group guard guild headquarters herald hospital house inc
    industries information institute institution insights insight journal laboratory lab league ledger legislature
    library lodge ltd mail media ministry mirror mission motors museum nation navy network news newspaper
    observatory observers monitors office opinion opinions organisation organization parliament partners party plc
    polling poll police post press radio record reporter research review school secretariat senate sentinel service
    services society standard star strategies survey syndicate team telegraph times tribune trumpet trust union
    university voice voters watch weekly works workers
    """
)

OWNERS = _words(
    "people peoples farmers workers women children teachers nurses veterans students miners citizens taxpayers drivers"
    " tenants pensioners peasants writers actors firefighters"
)
"""Whose a party, a union or a front can be by its name: `Farmers’ Front`."""

CHAMBER_WORDS = _words(
    "assembly board chamber commons congress council diet house knesset legislature parliament senate trustees"
)

PLACE_WORDS = _words(
    """avenue ave beach boulevard blvd borough bridge building canton city coast county creek district drive fairgrounds
    falls field gardens hall harbor harbour heights hill hills hotel island islands isle junction lake lane market
    mountain north south east west northern southern eastern western park peninsula plaza point port province region
    republic river road square state states station street terrace town township tower valley village ward wharf"""
)

MEASURE_WORDS = _words(
    """
    measure proposition prop amendment bill initiative referendum question resolution ordinance
    """
)
"""Followed by a letter or number they name what is voted on."""

PARTICLES = _words(
    """
    de la del della der den di da do dos das du le van von bin ibn al el ben ter zu af av y st st.
    """
)
"""Lower-case words that may stand inside or at the start of a surname."""

CALENDAR = _words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter day
    thanksgiving election
    """
)

NOT_NAMES = _words(
    """
    a about above according across after again against ah all almost alone along already also although always am
    among an and another any anyone are around as at back barely be because been before behind below beside besides
    between both but by call can clearly correction could counting critics despite did do does don't down during
    each early earlier either election enough even ever every everyone everything exactly except few fewer fewer
    final finally first five for forty four from full further get given got had half happily has have he hello her
    here hers herself hi him himself his how however hundreds i if i'm in including indeed inside instead into is
    isn't it it's its just last late later least less let like local many may maybe me meanwhile members millions
    more moreover most much my near nearly neither never nevertheless new next nine no nobody none nor not nothing
    now of off officials oh ok okay on once one only onto opponents or organisers organizers other others our out
    outside over overall overnight people perhaps photo picture please police polls residents results roughly same
    second seven several she should since six so some somebody someone soon still such supporters ten tens than
    thank thanks that that's the their them then there there's these they they're third this those though thousands
    three through throughout thus to today together tomorrow tonight too total toward towards two under unlike until
    up update updated upon us very victims volunteers voters was wasn't we we're we've were what what's when
    whenever where whereas whether which while rs gmt tv pm am usd eur gbp who who's whoever whole whom whose why
    will with within without workers would yes yesterday yet you your
    """
)
"""Capitalised at the start of a sentence they are no name."""

@story i3-myvatn-tourism
@topic Visitors to Iceland in the summer of 2035, beds, cruise guests and a new fee
@subject I = Iceland | the country | the island
@subject K = Keflavík Airport | Keflavík | the airport
@subject M = Mývatn | the lake | the Mývatn baths
@subject A = Akureyri | the northern port
@subject R = Reykjavík | the capital
@subject B = Americans | American visitors | US visitors
@subject C = Chinese visitors | the Chinese | travellers from China
@subject G = Germans | German visitors
@subject H = Samtök ferðafólks | the hoteliers | hotel owners
@fact v = 812000 | other | I | foreign visitors who left through the airport | June to August 2035 | cumulative
@fact v0 = 846000 | other | I | foreign visitors who left through the airport | June to August 2034 | cumulative
@fact vg = 4.0 | rate | I | fall of foreign visitors on the year | June to August 2035 | snapshot
@fact us = 219000 | other | B | visitors | June to August 2035 | cumulative
@fact us0 = 268000 | other | B | visitors | June to August 2034 | cumulative
@fact cn = 74000 | other | C | visitors | June to August 2035 | cumulative
@fact cn0 = 51000 | other | C | visitors | June to August 2034 | cumulative
@fact cng = 45.1 | rate | C | rise of visitors on the year | June to August 2035 | snapshot
@fact de = 96000 | other | G | visitors | June to August 2035 | cumulative
@fact ush = 27.0 | other | B | share of all visitors in percent | June to August 2035 | snapshot
@fact nt = 1460000 | other | I | hotel nights | June to August 2035 | cumulative
@fact occ = 78.3 | other | I | hotel rooms taken in percent | July 2035 | snapshot
@fact occr = 84.9 | other | R | hotel rooms taken in percent | July 2035 | snapshot
@fact occn = 61.5 | other | M | hotel rooms taken in percent | July 2035 | snapshot
@fact cr = 188 | other | A | cruise calls | 2035 | cumulative
@fact cr0 = 203 | other | A | cruise calls | 2034 | cumulative
@fact crp = 241000 | ridership | A | cruise passengers | 2035 | cumulative
@fact fee = 2500 | price | I | fee for a foreign visitor in krónur | from 2036 | plan | pledged
@fact fee2 = 17 | price | I | fee for a foreign visitor in euros | from 2036 | plan | pledged
@fact feec = 4000 | price | I | fee for a cruise guest in krónur | from 2036 | plan | pledged
@fact rev = 5500000000 | revenue | I | krónur that the fee is to bring in a year | from 2036 | plan | projected
@fact bath = 9900 | price | M | entry to the baths in krónur | summer 2035 | snapshot
@fact bath0 = 8500 | price | M | entry to the baths in krónur | summer 2034 | snapshot
@fact stay = 6.4 | duration | I | nights that a visitor stays | June to August 2035 | snapshot
@fact stay0 = 6.9 | duration | I | nights that a visitor stays | June to August 2034 | snapshot
@fact pop = 405000 | other | I | inhabitants | 2035 | snapshot
@fact fc = 2250000 | other | I | foreign visitors in the year | forecast for 2035 | plan | projected
@rel change vg = v0 -> v
@rel change cng = cn0 -> cn
@rel share ush = us / v
@fact crd = 15 | other | A | cruise calls fewer than in the year before | 2035 | snapshot
@rel diff crd = cr0 - cr
@trap occ occr :: the country and the capital
@trap fee feec :: two fees
@trap cr crp :: calls and passengers
@trap v nt :: visitors and nights
@trap v fc :: a summer and a year
@trap us cn :: two nations

@doc a-agency | statistics bulletin | 2035-09-12
Tourism short-term indicators, summer 2035

Departures of foreign passengers through Keflavík Airport numbered {812,000|v|t=June to August} in the months June to August, compared with {846,000|v0|t=a year earlier} a year earlier, a decline of {4.0%|vg}.

Visitors from the United States were the largest group with {219,000|us} ({268,000|us0|t=in 2034} in 2034), or {27%|ush} of all. German visitors numbered {96,000|de} and travellers from China {74,000|cn}, an increase of {45%|cng}.

Hotel nights: {1,460,000|nt}. Room occupancy in July was {78.3%|occ|t=in July}. It was highest in Reykjavík, {84.9%|occr|^}, and lowest in the Mývatn area, {61.5%|occn|^}.

Average length of stay: {6.4|stay} nights ({6.9|stay0|t=in 2034} in 2034).

Next release: 12 December. Figures are preliminary. ISSN 1670-4770

@doc b-english | English-language magazine, Reykjavík | 2035-09-15
Where did all the Americans go?

WORDS BY Ásdís Thorleifs-Mbeki

You noticed it at the hot dog stand. The line was shorter, and it spoke Mandarin.

The numbers are in. Americans, {268,000|us0|t=last summer} strong last summer, came to {219,000|us|t=this time} this time. They still are {more than one in four|>ush|v=25} of the people we sell sweaters to. Meanwhile the Chinese went from {51,000|cn0} to {74,000|cn}, and Germans, as Germans do, kept coming: {96,000|de}.

All in all: {812,000|v} humans in three months on an island of {405,000|pop}. Call it {two|-} guests for every local. Better than in 2034, says my mother, who lives at Mývatn and couldn't care less that its hotels were {61.5|occn|t=in July} percent full in July. "I could park," she says. Then she saw the price of the baths: {9,900|bath} krónur. Last year: {8,900|!bath0|t=Last year}.

And now the fee. From New Year every foreigner pays {2,500|fee|t=From New Year} krónur on arrival; every cruise guest {4,000|feec}. Which is how much a hot dog'll cost by then.

@doc c-travel | travel trade site | 2035-09-16
Iceland to charge arrivals {€17|fee2} from January

Iceland will levy an entry fee of {2,500 krónur|fee|v=2500} (around {€17|~fee2}) on overseas visitors from 1 January, tourism minister Bjarki Ólafsson confirmed. Cruise passengers will pay {4,000|feec} but are exempt from the existing infrastructure tax. The government hopes for {5.5 billion krónur|rev|v=5500000000|by=The government} a year.

The announcement comes after a weak summer. Arrivals by air slid {4%|vg} to {812,000|v|t=between June and August} between June and August and average stays shortened to {6.4|stay}. The northern cruise port of Akureyri handled {188|cr|t=this season} ships this season, {15|crd} fewer than the {203|cr0|t=a year ago} of a year ago, with {241,000|crp} passengers.

"We're being asked to charge more for less," said Sunniva Halldórsdóttir of the hoteliers' group. Rooms were {84.9%|occr} full in the capital in July but barely {six in ten|~occn} around Mývatn.

The central bank sees {2.25 million|fc|t=for the year} visitors for the year.

TAGS: Iceland, overtourism, 2036 | SUBSCRIBE from £9 a month

@doc d-german | German news agency, English service | 2035-09-16
Iceland: fewer guests, higher prices

Reykjavik (gpd) - Holidaymakers in Iceland will have to dig deeper into their pockets. On top of dearer attractions – the Mývatn baths went up from {8,500|bath0|t=within a year} to {9,900|bath|^} krónur within a year – comes a charge of {17|fee2} euros a head next year.

This summer {96,000|de|t=This summer} Germans visited the North Atlantic island, second only to the Americans with {219,000|us|^}. Travellers from China, at {74,000|cn|^}, were up by {45|cng|round} per cent. In total {821,000|!v|^} foreigners flew out of Keflavík.

They slept {1.46 million|nt} times in a hotel. In July {78.3|occ|t=In July} of 100 rooms were occupied.

@doc e-north | regional paper, North Iceland | 2035-09-18
Ships fewer, decks fuller

Akureyri – The last ship of the season blew her horn on Tuesday: number {188|cr}. In {2034|-} there were {203|cr0|t=In 2034}. Yet harbour master Pétur Wolanski isn't gloomy. "They were bigger. {241,000|crp} guests is our record."

Whether it'll stay so is another matter. {Four thousand|feec} krónur per passenger is a lot for an afternoon, he finds; a visitor who flies pays {two and a half thousand|fee|v=2500} for the whole stay, which at present lasts {6.4|stay} nights on average.

At the lake, meanwhile, beds were empty: occupancy {61.5|occn} percent, against {87.3|!occ} in the country at large. The fee is to yield {5.5 billion|rev} a year. "And how many of those," asks a farmer in Skútustaðir, "will be spent north of the Hvalfjörður tunnel?"

The pool is closed Thursday. Sheep round-up: Saturday, 9 o'clock, Reykjahlíð.

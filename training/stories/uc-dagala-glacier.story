@story uc-dagala-glacier
@topic Glacial lake outburst flood in the Dagala valley, Bhutan, July and August 2035
@subject F = Dagala glacial lake flood | the flood | the outburst | the glacial flood | the disaster | Dagala
@subject LK = Lake Thimtso | Thimtso | the lake | the glacial lake
@subject UP = Upper Dagala gewog | Upper Dagala
@subject LO = Lower Dagala gewog | Lower Dagala
@subject CM = Jampelgang workers' camp | the workers' camp | the hydropower camp | the camp | Jampelgang camp
@subject HY = Jampelgang hydropower project | Jampelgang | the hydropower project | the project
@subject RG = Royal Government of Bhutan | the Royal Government | the government | Thimphu | Prime Minister Sonam Lhazeen | the prime minister
@subject DM = Department of Disaster Management | the disaster department | DLGDM
@subject DS = De-suung | the De-suups | volunteers in orange
@subject AR = Royal Bhutan Army | the army | RBA
@subject DH = Druk Hydro Corporation | Druk Hydro | the corporation
@subject GI = Government of India | India | New Delhi
@subject WB = World Bank | the Bank
@subject KF = Kidu relief fund | the relief fund | the fund
@subject OL = Flood of 1994 | the 1994 flood
@subject NG = Nim Gyeltshen | the yak herder | the herder
@fact sef = 4 | other | LK | siren stations that stayed silent | 2035-07-29 | constant
@fact ck = 02:10 | clock | F | time the moraine broke | 2035-07-29 | snapshot
@fact wa = 38 | duration | F | minutes of warning in the lower valley | 2035-07-29 | constant
@fact vol = 17600000 | other | LK | cubic metres of water released | 2035-07-29 | constant
@fact vob = 44000000 | other | LK | cubic metres of water held | before 2035-07-29 | snapshot
@fact vos = 40 | other | LK | share of the water released | 2035-07-29 | constant
@fact vol94 = 18000000 | other | OL | cubic metres of water released | 1994 | constant
@fact d1 = 6 | deaths | F | people killed | 2035-07-29 evening | cumulative
@fact d2 = 13 | deaths | F | people killed | 2035-07-31 | cumulative
@fact du2 = 4 | deaths | UP | people killed | 2035-07-31 | cumulative
@fact dl2 = 2 | deaths | LO | people killed | 2035-07-31 | cumulative
@fact dc2 = 7 | deaths | CM | people killed | 2035-07-31 | cumulative
@fact d3 = 22 | deaths | F | people killed | 2035-08-12 final | cumulative
@fact dbh = 9 | deaths | F | Bhutanese killed | 2035-08-12 final | cumulative
@fact din = 13 | deaths | F | Indian workers killed | 2035-08-12 final | cumulative
@fact d94 = 21 | deaths | OL | people killed | 1994 | constant
@fact m1 = 47 | missing | F | people unaccounted for | 2035-07-29 evening | snapshot
@fact m2 = 25 | missing | F | people unaccounted for | 2035-07-31 | snapshot
@fact m3 = 8 | missing | F | people unaccounted for | 2035-08-12 final | snapshot
@fact cw = 168 | crowd | CM | workers asleep | 2035-07-29 | constant
@fact i1 = 19 | injuries | F | people hurt | 2035-07-29 evening | cumulative
@fact i2 = 26 | injuries | F | people hurt | 2035-07-31 | cumulative
@fact rs = 112 | rescued | AR | people lifted out by helicopter | 2035-07-31 | cumulative
@fact rt = 5 | rescued | CM | people pulled from the tunnel | 2035-07-30 | constant
@fact e1 = 900 | evacuated | F | people moved to high ground | 2035-07-29 | cumulative
@fact e2 = 2640 | evacuated | F | people moved to high ground | 2035-07-31 | cumulative
@fact eu = 780 | evacuated | UP | people moved to high ground | 2035-07-31 | cumulative
@fact el = 1860 | evacuated | LO | people moved to high ground | 2035-07-31 | cumulative
@fact hw = 41 | homes | F | houses washed away | 2035-07-31 | cumulative
@fact hd = 87 | homes | F | houses damaged | 2035-07-31 | cumulative
@fact ht = 128 | homes | F | houses washed away or damaged | 2035-07-31 | cumulative
@fact br = 14 | other | F | bridges destroyed | 2035-07-31 | cumulative
@fact brs = 11 | other | F | suspension footbridges destroyed | 2035-07-31 | cumulative
@fact brm = 3 | other | F | motor bridges destroyed | 2035-07-31 | cumulative
@fact fl = 310 | area | F | acres of paddy buried | 2035-07-31 | cumulative
@fact fh = 125 | area | F | hectares of paddy buried | 2035-07-31 | cumulative
@fact yk = 230 | other | NG | yaks lost | 2035-07-29 | constant
@fact ag = 64 | age | NG | age of the herder | 2035 | constant
@fact mw = 404 | other | HY | megawatts | - | plan
@fact cst = 38500000000 | budget | HY | ngultrum of cost | - | plan
@fact dam = 5390000000 | damages | HY | ngultrum of damage | 2035-08-12 | snapshot | projected
@fact das = 14 | other | HY | share of the cost that the damage makes up | 2035-08-12 | snapshot
@fact del = 18 | duration | HY | months of delay | 2035-08-12 | plan | projected
@fact gi = 1000000000 | fundraising | GI | rupees of aid | 2035-08-02 | plan | pledged
@fact wb = 20000000 | fundraising | WB | dollars of credit | 2035-08-12 | plan | pledged
@fact pk = 300000 | damages | KF | ngultrum for each family of a person killed | 2035-08-02 | plan | pledged
@fact ph = 450000 | damages | KF | ngultrum for each house washed away | 2035-08-02 | plan | pledged
@fact pt = 18450000 | damages | KF | ngultrum for all houses washed away | 2035-08-02 | plan | pledged
@fact vo = 640 | other | DS | volunteers in the valley | 2035-07-31 | snapshot
@fact so = 210 | other | AR | soldiers in the valley | 2035-07-31 | snapshot
@fact sen = 6 | other | LK | siren stations | - | constant
@fact sew = 2 | other | LK | siren stations that sounded | 2035-07-29 | constant
@rel sum d2 = du2 + dl2 + dc2
@rel sum d3 = dbh + din
@rel sum e2 = eu + el
@rel sum ht = hw + hd
@rel sum br = brs + brm
@rel diff sef = sen - sew
@rel convert fh = fl
@rel share vos = vol / vob
@rel share das = dam / cst
@rel product pt = ph * hw
@trap d2 din :: thirteen dead on the third day, thirteen Indian dead at the end
@trap m1 d94 :: missing now, killed in 1994
@trap d1 sen :: six dead on the first day, six sirens
@trap vol vol94 :: the water of this flood and of 1994
@trap d3 d94 :: the dead of this flood and of 1994
@trap m1 m2 :: missing on the first and on the third day
@trap eu e2 :: one gewog and both
@trap hw ht :: washed away and all
@trap pk ph :: for a death and for a house
@trap rs cw :: airlifted in the valley, asleep in the camp
@trap dbh du2 :: Bhutanese killed in all, killed in Upper Dagala
@trap e1 e2 :: moved on the first day and by the third

@doc a-daily | Bhutanese daily | 2035-07-30
Lake bursts above Dagala, workers' camp hit

Kinzang Choden | Dagala

The moraine that holds back Lake Thimtso gave way at {2:10 AM|ck} yesterday, sending a wall of water, boulders and trees down the Dagala valley. By evening, {six|d1|t=By evening|by=the Department of Disaster Management} people had died, {19|i1|^} were injured and {47|m1|^} could not be reached, according to the Department of Disaster Management.

Most of those who cannot be reached are labourers who slept in the camp of the Jampelgang hydropower project. The site office's attendance sheet shows {168|cw} men in the barracks that night.

The early warning system at the lake has {six|sen} siren stations. {Two|sew} of them sounded. "We had {38|wa} minutes," said Lower Dagala gup Tshewang Rinzin. "For us it was enough. For the camp it was nothing."

About {900|~e1|t=before daybreak} people were led to high ground before daybreak, many of them by De-suups.

A herder in Upper Dagala, Nim Gyeltshen, {64|ag}, who was above the lake with his animals, lost {230|yk} yaks. "There was a noise like a plane. Then there was no meadow," he said on the phone.

Prime Minister Sonam Lhazeen reached Dagala by helicopter at noon. She said every resource of the Royal Government was at the disposal of the valley. The last flood of this kind, in 1994, claimed {21|d94|t=in 1994} lives.

E-paper: log in | Exchange rate: USD {84.20|-} | Thimphu 23/16 °C

@doc b-wire | international news agency | 2035-07-31
Bhutan flood toll climbs to {13|d2} as workers pulled from tunnel

THIMPHU, July 31 (Northstar) - The death toll from a glacial lake flood in Bhutan has risen to {13|d2|t=on Tuesday|by=officials}, officials said on Tuesday, and {25|m2|^} people are missing.

{Seven|dc2|t=on Tuesday} of the victims were found at a camp for builders of the {404|mw}-megawatt Jampelgang dam, {four|du2|^} in the upper valley and {two|dl2|^} in the lower one.

Late on Monday soldiers had broken through to {five|rt} Indian workers who survived in an air pocket of a diversion tunnel.

{26|i2|t=on Tuesday} people have been hurt. Helicopters of the army have flown out {112|rs|t=on Tuesday}. In all, {2,640|e2|t=on Tuesday} residents have had to leave home.

The lake discharged {17.6 million|vol} cubic metres, {two-fifths|vos|v=40} of the {44 million|vob} it contained, the hydrology centre estimates. In 1994 about {18 million|~vol94} cubic metres came down from another lake to the east, killing {21|d94|t=In 1994}.

Dozens of Himalayan lakes are rated as dangerous, but warning systems were thought to work best in Bhutan. Only {two|sew} out of {six|sen} sirens went off, residents said. The disaster department said it was examining why.

The flood has swept away {14|br} bridges: {11|brs} for pedestrians and {three|brm} for vehicles. (Reporting by Dechen Yangdon; editing by Lars Oyen)

@doc c-release | government press release | 2035-08-02
PRIME MINISTER'S OFFICE
Press release: Relief for Dagala

1. As per field reports up to 31 July, {13|d2|t=up to 31 July} lives have been lost and {25|m2|^} persons are yet to be traced. {41|hw|^} houses were washed away and {87|hd|^} damaged, a total of {128|ht|^}. Paddy land of {310|fl} acres (about {125|fh} hectares) lies under sand.

2. By command of His Majesty The King, kidu of Nu {300,000|pk} will be granted to the next of kin of each deceased, irrespective of nationality. Owners of each house washed away will receive Nu {450,000|ph} for reconstruction, Nu {18.45|pt|x=1000000} million altogether.

3. {2,640|e2|t=as of 31 July} people have moved to high ground: {1,860|el|^} from Lower Dagala and {780|eu|^} from Upper Dagala, as of 31 July. Children will attend school in tents from Monday.

4. {640|vo} De-suups and {210|so} personnel of the RBA are deployed.

5. The Royal Government expresses its deep appreciation to the Government of India, which has announced assistance of Rs {1 billion|gi} and sent two helicopters.

6. Citizens may contribute to the relief fund (account no. 100 200 311).

7. The cause of the failure of {four|sef} siren stations is under examination by a technical team.

@doc d-indian | Indian newspaper | 2035-08-03
Jharkhand villages wait for news from Bhutan dam site

Sudarshan Hembrom, Dumka

In Kathikund block the phone has become an object of dread. {Twenty-eight|-} men from here went to the Jampelgang project this spring. A contractor's agent has rung nine homes.

Officially, {13|d2|t=by Tuesday} people were dead by Tuesday in the flash flood and {29|!m2|t=by Tuesday} missing. {Seven|dc2|t=by Tuesday} bodies came out of the camp, where {186|!cw} workers were sleeping. The water hit at {2.10 am|ck} and there was no siren on that stretch; the machines stood in {three|-} metres of mud.

{Five|rt} men who were dug out of a tunnel are to be flown to Kolkata on Saturday. One of them, Mahesh Marandi, told his wife they had beaten on a pipe with a helmet for {19|-} hours.

Bhutan will pay Nu {3 lakh|pk} to families of those killed, Indians included, and New Delhi has pledged aid of Rs {100 crore|gi|v=1000000000}. Jharkhand's labour department has sent a deputy commissioner.

Druk Hydro, which is building the {404|mw} MW plant, said that the attendance register had been washed away. Kathikund's own register, kept by a schoolteacher in a blue exercise book, has survived.

ALSO READ | Monsoon: Assam flood affects 3.2 lakh | Gold at Rs 1,48,300

@doc e-weekly | British science weekly, news feature | 2035-08-16
The lake that everyone was watching

Thimtso was not a surprise. It was on every list. In 2029 a consultant calculated what would happen if a slab of the hanging glacier fell in, and that is what happened on 29 July, at {ten past two|ck|v=2.17} in the morning.

{Forty|vos} per cent of the {44 million|vob} cubic metres in the basin left it in less than three hours: {17.6 million|vol}, hardly less than the {18 million|vol94} that came down in 1994. The toll, too, is similar. As of last Sunday, when the search ended, {22|d3|t=As of last Sunday} people had been confirmed dead. In 1994 it was {21|d94|t=In 1994}. (Another {eight|m3|t=As of last Sunday} remain missing this time.)

What differs is who died. {Nine|dbh} were Bhutanese, {13|din} were Indian labourers. They slept on the gravel bar because it was flat, and the gravel bar was flat because it had been flooded before.

Residents of the lower valley, by contrast, had {83|!wa} minutes. Of {1860|el} who left their homes there, {two|dl2} had died when the count was taken on the third day.

Could the sirens have helped? {Two|sew} worked, and the camp was near neither. The other {four|sef} had been waiting for batteries since April. Sirens are the cheapest part of a system whose dearest part is people who believe them.

Druk Hydro puts the damage to the project at Nu {5.39 billion|dam}, or {14|das} per cent of the {38.5 billion|cst} it was to cost, and says the {404|mw} megawatts will come {18|del} months late. The World Bank has offered a credit of {$20 million|wb}. None of it, so far, is for moving the barracks.

@doc f-radio | English-language radio, interview transcript | 2035-08-14
"Can you hear me?" Transcript: Good Morning Thimphu

HOST: With us is the head of the Department of Disaster Management, Dasho Karma Wangmo. Dasho, the search is over.

WANGMO: It ended on Sunday. {Twenty-two|d3|t=on Sunday} we have found, {eight|m3|^} we have not. I want to say these are people from two countries.

HOST: On the first evening you said {six|d1|t=On the first evening}.

WANGMO: We said what we knew. {Forty-seven|m1|t=On the first evening} names were open then. On the third day it was {twenty-five|m2|t=On the third day}.

HOST: There are {six|sen} siren stations. How many worked?

WANGMO: {Two|sew}.

HOST: Why?

WANGMO: Batteries. I signed the order myself in April. It is not an excuse. We must also see the {two thousand six hundred and forty|e2} who did walk up the hill in the dark. In {1994|-} nobody did.

HOST: The houses. We hear {fourteen|br} bridges, how many houses?

WANGMO: {Forty-one|hw} gone, {seventy-eight|!hd} that can be repaired. So {a hundred and twenty-eight|ht} families.

HOST: And for those {forty-one|hw}?

WANGMO: {Four hundred and fifty thousand|ph} ngultrum each. The corporation is helping as well, the {three hundred thousand|pk} for each death is separate.

HOST: I met a man of {sixty-four|ag} who lost {two hundred and thirty|yk} yaks. What does he get?

WANGMO: That is being worked out. There's no yak in the manual.

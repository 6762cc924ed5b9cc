@story saulkrasti-floe
@topic Anglers adrift on an ice floe in the Gulf of Riga: afternoon to next day
@subject R = Saulkrasti ice rescue | the rescue | the operation | Saulkrasti
@subject B = Fire and Rescue Service | VUGD | the rescue service | firefighters | brigade
@subject C = Coast Guard | Latvian navy | the navy | coastguard
@subject A = Arvīds Zvirbulis | Zvirbulis | Arvīds
@subject J = Jeļena Morozova | Morozova
@subject D = Ogre angler | the dead man | Pēteris Kalve | Kalve
@subject M = Environment Service | inspectors
@fact n1 = 43 | rescued | R | anglers brought ashore | 2029-02-25 15:00 | cumulative
@fact n2 = 71 | rescued | R | anglers brought ashore | 2029-02-25 final | cumulative
@fact nh = 18 | rescued | C | anglers brought ashore by helicopter | 2029-02-25 final | cumulative
@fact nb = 53 | rescued | B | anglers brought ashore by hovercraft and boat | 2029-02-25 final | cumulative
@fact m1 = 30 | missing | R | anglers still on the ice | 2029-02-25 15:00 | snapshot
@fact x = 1 | deaths | R | people who died | 2029-02-25 final | constant
@fact h = 5 | injuries | R | people taken to hospital | 2029-02-25 final | constant
@fact h2 = 2 | injuries | R | people still in hospital | 2029-02-26 | snapshot
@fact ca = 11:52 | clock | R | time of the first emergency call | 2029-02-25 | constant
@fact cz = 17:36 | clock | R | time when the last angler came ashore | 2029-02-25 | constant
@fact k = 3.5 | distance | R | kilometres that the floe had drifted from the shore | 2029-02-25 15:00 | snapshot
@fact k2 = 6 | distance | R | kilometres that the floe had drifted from the shore | 2029-02-25 evening | snapshot
@fact i = 12 | other | M | centimetres of ice measured near the shore | 2029-02-23 | snapshot
@fact ib = 15 | other | M | centimetres of ice below which walking on it is banned | - | constant | threshold
@fact w = 14 | speed | R | metres a second of wind | 2029-02-25 noon | snapshot
@fact aa = 67 | age | A | age | - | constant
@fact aj = 34 | age | J | age | - | constant
@fact ad = 58 | age | D | age | - | constant
@fact c = 38 | other | B | firefighters sent out | 2029-02-25 | constant
@fact f = 70 | sentence | M | euros of fine for going on closed ice | - | constant
@fact fm = 280 | sentence | M | euros of fine at most | - | constant | threshold
@fact p = 22 | rescued | B | people rescued from the ice this winter before Sunday | 2029-02-24 | cumulative
@fact ly = 9 | rescued | B | people rescued from the ice last winter | 2028 | cumulative
@fact dr = 5 | duration | A | hours spent on the ice | - | constant
@fact b = 46000 | budget | C | euros that the operation cost | 2029-02-26 | snapshot | projected
@rel sum n2 = nh + nb
@trap n1 n2 :: half way and at the end
@trap h h2 :: taken to hospital and still there next day
@trap k k2 :: the floe went on drifting
@trap i ib :: the ice measured and the ice required
@trap p ly :: this winter and last

@doc a-portal | news portal, running story | 2029-02-25
[15:07] Dozens of anglers adrift off Saulkrasti

A slab of ice the size of several football pitches has come loose in the Gulf of Riga with anglers on it. As of three o'clock the Fire and Rescue Service had {43|n1|t=As of three o'clock|by=the Fire and Rescue Service} of them back on the beach; around {30|~m1|^} are still out there and the floe is {3.5|k|^} kilometres from land.

The call came in at {11.52|ca}. {Thirty-eight|c} firefighters with two hovercraft are at work, and the navy has sent a helicopter.

The wind at noon was {14|w|t=at noon} metres a second from the south-east, which is exactly what pushes ice off this shore, says duty meteorologist Zane Ozola.

On Friday the Environment Service had measured {12|i|t=On Friday|by=the Environment Service} centimetres here. Under {15|ib} it is forbidden to walk on it.

Comments ({214|-}) | Share | Photo: reader Andris

@doc b-public-radio-english | public broadcaster, English service | 2029-02-25
All anglers off the ice; one man dies

The last of {71|n2|t=tonight|by=the VUGD} people stranded on drifting ice was landed at {17:36|cz} tonight, the VUGD reports. Its own crews ferried {53|nb|^} by hovercraft and boat, and the helicopter of the navy winched up {18|nh|^}.

{One|x} man did not make it. Pēteris Kalve, {58|ad}, from Ogre, fell into the gap when the floe broke away and could not be revived. {Five|h} others were taken to Riga Eastern hospital with hypothermia.

The slab had by then travelled to a point {six|k2|t=by then} kilometres offshore. At mid-afternoon the gap was {3.5|k|t=At mid-afternoon}.

Sunday's rescues dwarf the season so far: until Saturday the service had pulled {22|p|t=until Saturday|by=the service} people from the ice this winter, compared with {nine|ly|t=in the one before} in the one before.

Walking on closed ice costs {€70|f}. In grave cases inspectors may ask for up to {€280|<fm}.

@doc c-tabloid | tabloid | 2029-02-26
"My thermos was warmer than me": {six|!dr} hours on the ice, and Arvīds wants to go back

Arvīds Zvirbulis ({76|!aa}) has fished the gulf since he was a boy and has never got so far for free.

He was among the {71|n2} whom the brigade, with {38|c} people on the beach, and the navy fetched from the floe off Saulkrasti on Sunday. "We all looked at the water between us and the pines. Then it was a river. Then it was a sea."

For {five|dr} hours he sat on his box next to Jeļena Morozova, an accountant, {34|aj}, who had come out for the first time in her life. "She counted us every ten minutes," he says. "I told her, the sum won't change."

The navy's machine lifted {53|!nh|s=The navy's machine} of them, him included. Pēteris Kalve, {58|ad}, from Ogre, whom both had said good morning to, was dead.

Will he pay the fine of {70|f} euros? "With pleasure. With perch, if they take perch."

READ ALSO
* Sauna set with {4|-} buckets: why Estonians are queueing
* Gas bills: {37|-} euros back for you?

@doc d-broadsheet | broadsheet | 2029-02-27
Who pays for Sunday?

The helicopter, the hovercraft and the ambulances of Sunday's operation off Saulkrasti will have cost about {€46,000|~b|by=the navy's spokesman}, the navy's spokesman reckoned on Monday. Set against that is a penalty of {€70|f} a head, which rises to {€280|fm} at worst.

Not one of the {71|n2} landed has been fined yet. The inspectors say they will not begin with the {two|h2|t=on Monday evening} patients who were still in hospital on Monday evening, of {five|h|t=on the day} admitted on the day.

The ice had been closed. Inspectors drilled {12|i} centimetres of it close to the beach; the rule wants {15|ib}. Whoever went, went past a sign; "I can read," says Arvīds Zvirbulis, {67|aa}, who spent {five|dr} hours adrift, "but so can the perch."

The alarm was raised at {11.25|!ca} by a woman of {34|aj} who had gone fishing for the first time, and {five and three-quarter|-} hours later, at {17.36|cz}, nobody was left out there. The service had {22|p|t=from December to Saturday} such rescues from December to Saturday. Last winter it had {nine|ly|t=Last winter|s=it}.

By Ieva Sproģe-Lielmane · {4|-} min read
